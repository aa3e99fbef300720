import { useState } from 'react';

/**
 * Marks a form with the key that was made for it, so that it does nothing twice. The first one stays: the page asks for its
 * data anew while a form is on its way, and would get another.
 */
export function OnceKey({ value }: { value: string }) {
  const [key] = useState(value);
  return <input type="hidden" name="once" value={key} />;
}
