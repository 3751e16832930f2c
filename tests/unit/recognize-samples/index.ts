// Pages of our own, in the manner of the sites that talk people use: what is said on them, and nothing else.
import { EAST_ASIA } from './east-asia';
import { EVENTS } from './events';
import { PLAIN } from './plain';
import { PLATFORMS } from './platforms';
import type { Sample } from './sample';
import { SEMINARS } from './seminars';
import { SESSIONS } from './sessions';
import { SLIDES } from './slides';
import { SMALL_SITES } from './small-sites';
import { TIMETABLES } from './timetables';
import { TOLD } from './told';
import { VIDEOS } from './videos';

export { NOT_YET } from './not-yet';
export type { Expected } from './sample';

export const PAGES: readonly Sample[] = [
  ...SESSIONS,
  ...SEMINARS,
  ...EAST_ASIA,
  ...EVENTS,
  ...TIMETABLES,
  ...SLIDES,
  ...VIDEOS,
  ...PLAIN,
  ...PLATFORMS,
  ...SMALL_SITES,
  ...TOLD,
];
