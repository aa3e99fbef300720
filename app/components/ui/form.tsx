import type { SubmissionResult } from '@conform-to/react';
import {
  type FormProps,
  Form as RemixForm,
  useActionData,
  useLocation,
  useNavigation,
} from '@remix-run/react';
import { createContext, useContext, useId, useState } from 'react';
import type { Message } from '#server/values/lang.ts';

export type FormResult = SubmissionResult<Message[]>;

type FormState = { id: string; result: FormResult | null };

const FormContext = createContext<FormState>({ id: '', result: null });

/**
 * The result of the page's own action, when it was a refused form. It stays while the reader does: live news make the
 * page ask for its data again, and with that the router forgets what the action said.
 */
export function useResult(): FormResult | null {
  const result = useActionData<unknown>();
  const { key } = useLocation();
  const refused =
    typeof result === 'object' && result !== null && 'initialValue' in result ? (result as FormResult) : null;
  const [last, setLast] = useState({ refused, key });
  // The answer comes while the page still bears its old key, and takes the new one a moment later.
  if (refused && (last.refused !== refused || last.key !== key)) setLast({ refused, key });
  return refused ?? (last.key === key ? last.refused : null);
}

type Props = FormProps & { result: FormResult | null; as?: React.ElementType };

/** A form whose fields know what the server said of them. Works without scripts. */
export function Form({ result, as: Element = RemixForm, children, ...rest }: Props) {
  const id = useId();
  return (
    <FormContext.Provider value={{ id, result }}>
      <Element method="post" {...rest}>
        {children}
      </Element>
    </FormContext.Provider>
  );
}

/** What is known of one field: its id, what the server says is wrong, and what was typed before. */
export function useFormField(name: string) {
  const { id, result } = useContext(FormContext);
  return {
    id: `${id}${name}`.replaceAll(/[^\w-]/g, '-'),
    errors: result?.error?.[name] ?? [],
    typed: result?.initialValue ? at(result.initialValue, name) : undefined,
  };
}

/** Everything that is wrong, by field, in the order the server found it. */
export function useFormErrors() {
  const { id, result } = useContext(FormContext);
  return Object.entries(result?.error ?? {}).map(([name, messages]) => ({
    id: `${id}${name}`.replaceAll(/[^\w-]/g, '-'),
    name,
    messages: messages ?? [],
  }));
}

/** How many rows of a list the form has: as the server answered, else as given. */
export function useRows<T>(name: string, rows: T[]): Array<T | undefined> {
  const { result } = useContext(FormContext);
  const typed = result?.initialValue ? at(result.initialValue, name) : undefined;
  if (!Array.isArray(typed)) return rows;
  return typed.map((_, index) => rows[index]);
}

/** The value at `skills[0].name`. */
function at(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((here, part) => (here as Record<string, unknown> | undefined)?.[part], value);
}

/** The name and value of a button that changes a list without running the form. */
export const listButton = (type: 'insert' | 'remove', name: string, index?: number) => ({
  name: '__intent__',
  value: JSON.stringify({ type, payload: { name, ...(index === undefined ? {} : { index }) } }),
  formNoValidate: true,
});

/** Whether a form with this intent (or any form) of the page is on its way. */
export function useSending(intent?: string): boolean {
  const { state, formData } = useNavigation();
  return state !== 'idle' && formData !== undefined && (!intent || formData.get('intent') === intent);
}
