import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useMemo, useState } from 'preact/hooks';
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
import type { EventBundle, Language } from '../src/model/bundle';
import { compileReport, toHast, toMarkdown } from '../src/report/report';
import { fileName, saveFile } from '../src/ui/save-file';
import { t } from '../src/ui/words';

interface Props {
  readonly bundle: EventBundle;
  readonly language: Language;
  onCopy(): void;
}

/** The report as it will be pasted: rendered, or as its Markdown. */
export function Preview({ bundle, language, onCopy }: Props) {
  const [asMarkdown, setAsMarkdown] = useState(false);
  const report = useMemo(() => compileReport(bundle, { language }), [bundle, language]);
  const download = () => saveFile(fileName(bundle.event.name, 'md'), 'text/markdown', toMarkdown(report));
  return (
    <section aria-label={t('report')}>
      <div class="row">
        <button type="button" class="primary" onClick={onCopy}>
          {t('copyReport')}
        </button>
        <button type="button" onClick={download}>
          {t('downloadMd')}
        </button>
        <button type="button" class="quiet" aria-pressed={asMarkdown} onClick={() => setAsMarkdown(!asMarkdown)}>
          {t(asMarkdown ? 'rendered' : 'markdown')}
        </button>
      </div>
      <div class="report-body" dir="auto" lang={language}>
        {asMarkdown ? (
          <pre>{toMarkdown(report)}</pre>
        ) : (
          toJsxRuntime(toHast(report), { Fragment, jsx, jsxs, elementAttributeNameCase: 'html' } as never)
        )}
      </div>
    </section>
  );
}
