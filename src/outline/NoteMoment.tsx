import type { Moment } from '../model/note';
import { clockOf, videoAt } from '../model/video';
import { t } from '../ui/words';
import type { Clock } from './use-times';

/** When a note was begun: the clock where it is asked for, and the way back into the video. */
export function NoteMoment({ moment, clock }: { readonly moment: Moment | null; readonly clock: Clock | null }) {
  if (!moment) return null;
  const second = moment.second ?? 0;
  const video = moment.video ? videoAt(moment.video, second) : null;
  if (!clock && !video) return null;
  return (
    <span class="moment small">
      {clock && <time dateTime={moment.at}>{clock(moment.at)}</time>}
      {video && (
        <a href={video} target="_blank" rel="noreferrer" aria-label={t('videoAt', clockOf(second))}>
          {clockOf(second)}
        </a>
      )}
    </span>
  );
}
