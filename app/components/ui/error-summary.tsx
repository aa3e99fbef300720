import { CircleAlert } from 'lucide';
import { useEffect, useRef } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { useFormErrors } from './form.tsx';
import { Icon } from './icon.tsx';

/** What must change before the form can be sent, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary() {
  const { t, say } = useText();
  const errors = useFormErrors();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.map((error) => error.name).join();
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (errors.length === 0) return null;
  const whole = errors.filter((error) => error.name === '').flatMap((error) => error.messages);
  const fields = errors.filter((error) => error.name !== '');
  return (
    <div ref={box} tabIndex={-1} role="alert" className="flex gap-3 rounded-md bg-negative-soft p-4">
      <Icon of={CircleAlert} size={20} className="mt-0.5 flex-none text-negative" />
      <div className="min-w-0">
        {whole.map((message) => (
          <p key={message.key} className="font-[600]">
            {say(message)}
          </p>
        ))}
        {fields.length > 0 && <p className="font-[600]">{t('form.problems', { count: fields.length })}</p>}
        <ul>
          {fields.map((error) => (
            <li key={error.name}>
              <a href={`#${error.id}`} className="text-link">
                {error.messages.map(say).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
