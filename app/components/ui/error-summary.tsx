import { CircleAlert } from 'lucide';
import { useEffect, useRef } from 'react';
import { useText } from '#app/i18n/use-text.tsx';
import { useFormErrors } from './form.tsx';
import { Icon } from './icon.tsx';

type Props = {
  /** the words of the fields by name, in their order on the page: a line then says which field it is about */
  labels?: Record<string, string>;
};

/** What must change before the form can be sent, each line leading to its field. Takes the focus when it appears. */
export function ErrorSummary({ labels = {} }: Props) {
  const { t, say } = useText();
  const errors = useFormErrors();
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.map((error) => error.name).join();
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown]);
  if (errors.length === 0) return null;
  const whole = errors.filter((error) => error.name === '').flatMap((error) => error.messages);
  const order = Object.keys(labels);
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const fields = errors.filter((error) => error.name !== '').sort((a, b) => rank(a.name) - rank(b.name));
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
              <a href={`#${error.id}`} className="text-link max-tablet:inline-block max-tablet:py-2.5">
                {labels[error.name] && `${labels[error.name]}: `}
                {error.messages.map(say).join(' ')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
