import { CircleAlert } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { cx } from './cx.ts';
import { useFormField } from './form.tsx';
import { Icon } from './icon.tsx';

export type FieldText = {
  name: string;
  label: React.ReactNode;
  hint?: React.ReactNode;
  /** said beside the label of a field that may stay empty */
  optional?: boolean;
  className?: string;
};

const controlClass =
  'w-full min-h-(--control) rounded-md border bg-surface px-3 py-0.5 disabled:bg-sunken disabled:text-muted';

const edge = (wrong: boolean) => (wrong ? 'border-2 border-negative' : 'border-line-control');

type FrameProps = FieldText & { children: (props: ControlProps) => React.ReactNode };
type ControlProps = {
  id: string;
  name: string;
  className: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
  typed: string | undefined;
};

/** Label, hint and error around a control. An error has a thick side line, an icon and a sentence above the field. */
export function FieldFrame({ name, label, hint, optional, className, children }: FrameProps) {
  const { t, say } = useText();
  const { id, errors, typed } = useFormField(name);
  const wrong = errors.length > 0;
  return (
    <div className={cx('min-w-0', wrong && 'border-s-4 border-negative ps-3', className)}>
      <label htmlFor={id} className="block font-[600]">
        {label} {optional && <span className="font-[400] text-muted">{t('form.optional')}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="mt-0.5 flex gap-1.5 text-sm font-[560] text-negative">
          <Icon of={CircleAlert} className="mt-0.5 flex-none" />
          <span>{errors.map(say).join(' ')}</span>
        </p>
      )}
      <div className="mt-1.5">
        {children({
          id,
          name,
          className: cx(controlClass, edge(wrong)),
          'aria-invalid': wrong || undefined,
          'aria-describedby':
            [hint ? `${id}-hint` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined,
          typed: typeof typed === 'string' ? typed : undefined,
        })}
      </div>
    </div>
  );
}

type InputProps = FieldText & Omit<React.InputHTMLAttributes<HTMLInputElement>, 'name'> & { before?: string };

/** One line of text, a number, a date, an address. */
export function TextField({
  name,
  label,
  hint,
  optional,
  className,
  before,
  defaultValue,
  ...rest
}: InputProps) {
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {({ typed, className: control, ...props }) => (
        <div className="relative">
          {before && (
            <span className="absolute inset-y-0 start-3 grid place-content-center text-muted">{before}</span>
          )}
          <input
            dir="auto"
            {...rest}
            {...props}
            defaultValue={rest.type === 'password' ? undefined : (typed ?? defaultValue)}
            className={cx(control, before && 'ps-8')}
          />
        </div>
      )}
    </FieldFrame>
  );
}

type AreaProps = FieldText & Omit<React.TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>;

export function TextArea({
  name,
  label,
  hint,
  optional,
  className,
  defaultValue,
  rows = 4,
  ...rest
}: AreaProps) {
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {({ typed, ...props }) => (
        <textarea
          dir="auto"
          {...rest}
          {...props}
          rows={rows}
          defaultValue={typed ?? defaultValue}
          className={cx(props.className, 'py-2')}
        />
      )}
    </FieldFrame>
  );
}

type Option = { value: string; label: string };
type SelectProps = FieldText &
  Omit<React.SelectHTMLAttributes<HTMLSelectElement>, 'name'> & { options: Option[] };

/** The browser's own list: it works by keyboard, by thumb and without scripts. */
export function SelectField({
  name,
  label,
  hint,
  optional,
  className,
  defaultValue,
  options,
  ...rest
}: SelectProps) {
  return (
    <FieldFrame {...{ name, label, hint, optional, className }}>
      {({ typed, className: control, ...props }) => (
        <select
          {...rest}
          {...props}
          defaultValue={typed ?? defaultValue}
          className={cx(control, 'select-arrow pe-9')}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
