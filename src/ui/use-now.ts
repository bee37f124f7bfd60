import { useEffect, useState } from 'preact/hooks';

/** The local time in seconds since 1970, renewed every second while the page is seen. */
export function useNow(): number {
  const [now, setNow] = useState(readNow);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setNow(readNow());
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function readNow(): number {
  return Math.floor(Date.now() / 1000);
}
