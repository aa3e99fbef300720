import { useText } from '#app/i18n/use-text.tsx';
import { cx } from './cx.ts';
import { useFormField } from './form.tsx';

type ChoiceProps = Omit<React.InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  type?: 'checkbox' | 'radio';
  label: React.ReactNode;
  hint?: React.ReactNode;
  /** right-aligned: how many there are */
  count?: React.ReactNode;
};

/** One check box or radio with its words; the whole line is the target. */
export function Choice({ type = 'checkbox', label, hint, count, className, ...rest }: ChoiceProps) {
  return (
    <label
      className={cx(
        'flex cursor-pointer items-start gap-2.5 py-1 max-tablet:min-h-11 max-tablet:py-2',
        className,
      )}
    >
      <input type={type} {...rest} className="choice mt-0.5 max-tablet:-mt-px" />
      <span className="min-w-0 flex-1">
        {label}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      {count !== undefined && <span className="text-muted">{count}</span>}
    </label>
  );
}

type GroupProps = {
  name: string;
  legend: React.ReactNode;
  hint?: React.ReactNode;
  type?: 'checkbox' | 'radio';
  options: Array<{ value: string; label: React.ReactNode; hint?: React.ReactNode; count?: React.ReactNode }>;
  defaultValue?: string | string[];
  required?: boolean;
  className?: string;
};

/** A question with a few answers. */
export function ChoiceGroup({
  name,
  legend,
  hint,
  type = 'radio',
  options,
  defaultValue,
  required,
  className,
}: GroupProps) {
  const { say } = useText();
  const { errors, typed } = useFormField(name);
  const chosen = ([] as unknown[]).concat(typed ?? defaultValue ?? []);
  const wrong = errors.length > 0;
  return (
    <fieldset className={cx('min-w-0', wrong && 'border-s-4 border-negative ps-3', className)}>
      <legend className="mb-1 font-[600]">{legend}</legend>
      {hint && <p className="mb-1 text-sm text-muted">{hint}</p>}
      {wrong && <p className="mb-1 text-sm font-[560] text-negative">{errors.map(say).join(' ')}</p>}
      {options.map((option) => (
        <Choice
          key={option.value}
          type={type}
          name={name}
          value={option.value}
          label={option.label}
          hint={option.hint}
          count={option.count}
          required={required && type === 'radio'}
          defaultChecked={chosen.includes(option.value)}
        />
      ))}
    </fieldset>
  );
}
