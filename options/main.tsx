import { render } from 'preact';
import browser from 'webextension-polyfill';
import { sitesOf } from '../src/ui/sites';
import { speak, t } from '../src/ui/words';
import { Options } from './Options';

speak((name, values) => browser.i18n.getMessage(name, values));
document.documentElement.lang = t('language');
document.title = `Talkmark: ${t('options')}`;

const root = document.getElementById('root');
if (root) render(<Options sites={sitesOf(browser.permissions)} />, root);
