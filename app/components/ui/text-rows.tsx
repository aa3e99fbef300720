import { Plus, Trash2 } from 'lucide';
import { useText } from '#app/i18n/use-text.tsx';
import { Button, buttonClass } from './button.tsx';
import { TextField } from './field.tsx';
import { listButton, useRows } from './form.tsx';
import { Icon } from './icon.tsx';

type Props = {
  name: string;
  values: string[];
  /** how the field of a row is called, and what its bin does; rows count from 1 */
  words: { row: (n: number) => string; add: string; remove: (n: number) => string };
  most: number;
  type?: 'text' | 'url';
  maxLength: number;
  placeholder?: string;
};

/** A list of short texts, one a row. Adding and removing one goes through the server, so it works without scripts too. */
export function TextRows({ name, values, words, most, ...field }: Props) {
  const { t } = useText();
  const rows = useRows(name, values.length > 0 ? values : ['']);
  return (
    <>
      {rows.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place, the server answers them in order
        <div key={`${index}/${rows.length}`} className="mb-3 flex items-end gap-3">
          <TextField
            {...field}
            name={`${name}[${index}]`}
            label={words.row(index + 1)}
            defaultValue={value}
            className="flex-1"
          />
          <button
            type="submit"
            {...listButton('remove', name, index)}
            aria-label={words.remove(index + 1)}
            title={t('form.remove')}
            className={buttonClass('second', 'normal', 'px-2.5')}
          >
            <Icon of={Trash2} size={17} />
          </button>
        </div>
      ))}
      {rows.length < most && (
        <Button {...listButton('insert', name)} icon={Plus}>
          {words.add}
        </Button>
      )}
    </>
  );
}
