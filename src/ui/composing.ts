/**
 * Whether this key belongs to an input method: the Enter that confirms a composition must not submit.
 * `keyCode` 229 marks the keys that browsers deliver around a composition without `isComposing`
 * (https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode).
 */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
