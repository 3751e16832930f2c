/** Leads back to what has the focus now; where that is gone by then, to its row. Whether it led anywhere. */
export function wayBack(): () => boolean {
  const from = document.activeElement;
  // A note that is edited is a field, and a button once it is left.
  const row = from?.closest('li');
  return () => {
    const to = from?.isConnected ? from : row?.querySelector('button:not([tabindex="-1"])');
    if (!(to instanceof HTMLElement) || to === document.body) return false;
    to.focus();
    return true;
  };
}
