import { describe } from 'vitest';
import { testComposing } from './composing';
import { launchFirefox } from './firefox';

describe('while an input method composes in Firefox', () => testComposing(launchFirefox));
