import { describe } from 'vitest';
import { launchChromium } from './chromium';
import { testComposing } from './composing';

describe('while an input method composes in Chromium', () => testComposing(launchChromium));
