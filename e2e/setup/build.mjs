// npm run build
import { allModes, buildAll } from './build-all.mjs';
import { ensurePackages } from './packages.mjs';
import { runMain } from './say.mjs';

await runMain(async () => {
  await ensurePackages();
  await buildAll(allModes);
  return 0;
});
