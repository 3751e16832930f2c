import { httpAddress } from '../model/address';
import { Refusal } from '../model/refusal';

/** The address as it is stored, http(s) alone. */
export function address(text: string): string {
  const url = httpAddress(text);
  if (url === null) throw new Refusal('noAddress', text);
  return url;
}
