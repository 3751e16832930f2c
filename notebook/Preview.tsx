import { useMemo, useState } from 'preact/hooks';
import type { EventBundle, Language } from '../src/model/bundle';
import { compileReport, toMarkdown } from '../src/report/report';
import { fileName, saveFile } from '../src/ui/save-file';
import { useRested } from '../src/ui/use-rested';
import { t } from '../src/ui/words';
import { beginning } from './beginning';
import { ReportBlocks } from './ReportBlocks';

/** Whoever types is not to wait for the report: it follows in the first pause, and shows no more of itself than is soon drawn. */
const PAUSE_MS = 400;
const MOST = { notes: 300, letters: 50_000 };

interface Props {
  readonly bundle: EventBundle;
  readonly language: Language;
  onCopy(): void;
}

/** The report as it will be pasted: rendered, or as its Markdown. */
export function Preview({ bundle, language, onCopy }: Props) {
  const [asMarkdown, setAsMarkdown] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const shown = useRested(bundle, `${bundle.event.id} ${language}`, PAUSE_MS);
  const part = useMemo(() => (isWhole ? shown : beginning(shown, MOST)), [shown, isWhole]);
  const drawn = useMemo(() => {
    const report = compileReport(part, { language });
    return asMarkdown ? <pre>{toMarkdown(report)}</pre> : <ReportBlocks blocks={report.children} />;
  }, [part, language, asMarkdown]);
  const download = () => {
    const report = compileReport(bundle, { language });
    saveFile(fileName(bundle.event.name, 'md'), 'text/markdown', toMarkdown(report));
  };
  return (
    <section aria-label={t('report')}>
      <div class="row">
        <button type="button" class="primary" onClick={onCopy}>
          {t('copyReport')}
        </button>
        <button type="button" onClick={download}>
          {t('downloadMd')}
        </button>
        <button type="button" class="quiet" onClick={() => setAsMarkdown(!asMarkdown)}>
          {t(asMarkdown ? 'rendered' : 'markdown')}
        </button>
      </div>
      {part !== shown && (
        <p class="row hint">
          {t('reportBegins', String(part.notes.length), String(shown.notes.length))}
          <button type="button" class="quiet" onClick={() => setWhole(true)}>
            {t('showWhole')}
          </button>
        </p>
      )}
      <div class="report-body" dir="auto" lang={language}>
        {drawn}
      </div>
    </section>
  );
}
