import { useEffect, useState } from 'preact/hooks';

/** Whether the page has shown something yet. What is drawn before that is waited for, also where it is out of view. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const observer = new PerformanceObserver(() => {
      observer.disconnect();
      setPainted(true);
    });
    observer.observe({ type: 'paint', buffered: true });
    return () => observer.disconnect();
  }, []);
  return painted;
}
