import { v7 } from 'uuid';

/** This opening of the page: what was done in it is undone first. */
export const VIEW = v7();
