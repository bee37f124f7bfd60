import type { Sign } from '../sign.ts';
import { aspnetSigns } from './frameworks-aspnet.ts';
import { goSigns } from './frameworks-go.ts';
import { javaSigns } from './frameworks-java.ts';
import { nodeSigns } from './frameworks-node.ts';
import { phpSigns } from './frameworks-php.ts';
import { pythonSigns } from './frameworks-python.ts';
import { rubySigns } from './frameworks-ruby.ts';

/** Web frameworks and their usual middleware, by language. */
export const frameworkSigns: readonly Sign[] = [
  ...aspnetSigns,
  ...goSigns,
  ...javaSigns,
  ...nodeSigns,
  ...phpSigns,
  ...pythonSigns,
  ...rubySigns,
];
