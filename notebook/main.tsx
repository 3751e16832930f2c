import { render } from 'preact';
import browser from 'webextension-polyfill';
import { speak, t } from '../src/ui/words';
import { Notebook } from './Notebook';

speak((name, values) => browser.i18n.getMessage(name, values));
document.documentElement.lang = t('language');
document.title = `Talkmark: ${t('notebook')}`;

const root = document.getElementById('root');
if (root) render(<Notebook />, root);
