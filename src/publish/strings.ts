// Every language of the interface, for what is made before a reader arrives.
import ar from '../locales/ar.ts';
import az from '../locales/az.ts';
import de from '../locales/de.ts';
import en, { type Strings } from '../locales/en.ts';
import fa from '../locales/fa.ts';
import fr from '../locales/fr.ts';
import hy from '../locales/hy.ts';
import ka from '../locales/ka.ts';
import ru from '../locales/ru.ts';
import tr from '../locales/tr.ts';

export const allStrings: Strings[] = [ar, az, de, en, fa, fr, hy, ka, ru, tr];
