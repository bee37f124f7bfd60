import { useReader } from '../ui/reader.ts';
import { fillText } from '../ui/translate.ts';

/** The texts under keys that are put together as the guide runs; one that the catalogue lacks is ''. */
export function useWords(): (
  key: string,
  values?: Readonly<Record<string, string | number>>,
) => string {
  const { catalogue } = useReader();
  return (key, values = {}) => fillText(catalogue[key] ?? '', values);
}
