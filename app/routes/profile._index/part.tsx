import { Form as RemixForm, useLocation } from '@remix-run/react';
import { Pencil, Plus, Trash2 } from 'lucide';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { Form, type FormResult, useResult, useSending } from '#app/components/ui/form.tsx';
import { Icon } from '#app/components/ui/icon.tsx';
import { TextLink } from '#app/components/ui/text-link.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Sources } from '#app/lib/shapes.ts';
import type { ProfilePart } from '#server/features/candidates/schema.ts';
import { WhoSees } from './who-sees.tsx';

/** The result of the page's action, when it was this form that was refused. */
export function usePartResult(intent: string, id = ''): FormResult | null {
  const result = useResult();
  const typed = result?.initialValue as { intent?: string; id?: string } | null | undefined;
  return result && typed?.intent === intent && (typed.id ?? '') === id ? result : null;
}

type PartProps = {
  id: string;
  title: string;
  children: React.ReactNode;
  action?: { to: string; label: string; add?: boolean };
  /** the part whose readers its owner chooses here */
  part?: ProfilePart;
};

/** A part of the profile with its heading and the way to change it. */
export function Part({ id, title, children, action, part }: PartProps) {
  const icon = action?.add ? Plus : Pencil;
  return (
    <section
      aria-labelledby={id}
      className="border-t border-line py-6 first-of-type:border-0 first-of-type:pt-0"
    >
      <div className="mb-3 flex items-baseline gap-x-4 max-tablet:flex-wrap">
        <h2 id={id} className="min-w-0 flex-1 max-tablet:flex-auto">
          {title}
        </h2>
        {part && <WhoSees part={part} className="ms-auto" />}
        {action && (
          <TextLink
            to={action.to}
            preventScrollReset
            className="ms-auto inline-flex flex-none items-center gap-1.5 text-sm max-tablet:-my-2.5 max-tablet:min-h-11"
          >
            <Icon of={icon} size={14} /> {action.label}
          </TextLink>
        )}
      </div>
      {children}
    </section>
  );
}

type EditProps = {
  intent: string;
  id?: string;
  /** the words of its fields by name */
  labels: Record<string, string>;
  children: React.ReactNode;
};

/** The form of one part, opened by the address (`?edit=…`), so it works without scripts. */
export function PartForm({ intent, id, labels, children }: EditProps) {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const sending = useSending(intent);
  return (
    <Form
      result={usePartResult(intent, id)}
      action={pathname + search}
      preventScrollReset
      className="space-y-4 rounded-lg border border-line bg-surface p-5 max-tablet:p-4"
    >
      <ErrorSummary labels={labels} />
      <input type="hidden" name="intent" value={intent} />
      {id && <input type="hidden" name="id" value={id} />}
      {children}
      <div className="flex flex-wrap gap-2.5">
        <Button look="primary" working={sending ? t('form.saving') : null}>
          {t('form.save')}
        </Button>
        <ButtonLink to="/profile" preventScrollReset>
          {t('form.cancel')}
        </ButtonLink>
      </div>
    </Form>
  );
}

/** Takes a part away. It can be written again, so nothing is asked. */
export function RemoveButton({ id, name }: { id: string; name: string }) {
  const { t } = useText();
  return (
    <RemixForm method="post" preventScrollReset>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="id" value={id} />
      <button
        type="submit"
        aria-label={t('form.removeNamed', { name })}
        title={t('form.remove')}
        className="grid size-9 place-content-center rounded-md text-muted hover:bg-sunken hover:text-negative max-tablet:size-11"
      >
        <Icon of={Trash2} size={17} />
      </button>
    </RemixForm>
  );
}

export function EditLink({ to, name }: { to: string; name: string }) {
  const { t } = useText();
  return (
    <ButtonLink
      to={to}
      preventScrollReset
      look="quiet"
      size="small"
      aria-label={t('form.editNamed', { name })}
    >
      {t('form.edit')}
    </ButtonLink>
  );
}

/** Where a value was read. */
export function FromCv({ sources }: { sources: Sources }) {
  const { t } = useText();
  const [source] = Object.values(sources);
  if (!source) return null;
  return (
    <TextLink
      to={`/cvs/${source.cvId}?fact=${source.factId}`}
      className="text-xs"
      title={t('profile.from', { text: source.text })}
    >
      {t('shell.cv')}
    </TextLink>
  );
}
