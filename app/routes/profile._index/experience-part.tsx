import { byEmployer } from '#app/components/candidates/by-employer.ts';
import { Span } from '#app/components/candidates/span.tsx';
import { Choice } from '#app/components/ui/choice.tsx';
import { Dotted } from '#app/components/ui/dotted.tsx';
import { TextArea, TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Experience } from '#app/lib/shapes.ts';
import { EditLink, FromCv, Part, PartForm, RemoveButton, usePartResult } from './part.tsx';

/** Work, grouped by employer: several roles at one place stand together. */
export function ExperiencePart({ roles, editing }: { roles: Experience[]; editing: string | null }) {
  const { t } = useText();
  const refused = usePartResult('experience');
  return (
    <Part
      id="experience"
      part="experience"
      title={t('profile.experience')}
      action={{ to: '?edit=experience#experience', label: t('profile.addRole'), add: true }}
    >
      {(editing === 'experience' || refused) && <RoleForm />}
      {roles.length === 0 && <p className="text-muted">{t('profile.none')}</p>}
      <div className="space-y-5">
        {byEmployer(roles).map(({ employer, roles: here }) => (
          <div key={here[0]!.id}>
            {employer && <h3 dir="auto">{employer}</h3>}
            <ul className="mt-1 space-y-3 border-s-2 border-line ps-4">
              {here.map((role) =>
                editing === role.id ? (
                  <li key={role.id}>
                    <RoleForm role={role} />
                  </li>
                ) : (
                  <Role key={role.id} role={role} />
                ),
              )}
            </ul>
          </div>
        ))}
      </div>
    </Part>
  );
}

function Role({ role }: { role: Experience }) {
  return (
    <li className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <p className="wrap-anywhere">
          <bdi className="font-[600]">{role.title}</bdi>
        </p>
        <p className="text-sm text-muted">
          <Dotted>
            {(role.start || role.end || role.current) && (
              <Span start={role.start} end={role.end} current={role.current} />
            )}
            {role.location && <bdi>{role.location}</bdi>}
          </Dotted>{' '}
          <FromCv sources={role.sources} />
        </p>
        <ul className="dashed mt-1 text-sm">
          {role.highlights.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </div>
      <EditLink to={`?edit=${role.id}`} name={role.title} />
      <RemoveButton id={role.id} name={role.title} />
    </li>
  );
}

function RoleForm({ role }: { role?: Experience }) {
  const { t } = useText();
  return (
    <PartForm
      intent="experience"
      id={role?.id}
      labels={{
        title: t('profile.role'),
        employer: t('profile.employer'),
        start: t('profile.start'),
        end: t('profile.end'),
      }}
    >
      <div className="grid grid-cols-2 gap-4 max-tablet:grid-cols-1">
        <TextField name="title" label={t('profile.role')} defaultValue={role?.title} required />
        <TextField name="employer" label={t('profile.employer')} defaultValue={role?.employer} required />
        <TextField
          name="start"
          label={t('profile.start')}
          hint={t('profile.dateHint')}
          defaultValue={role?.start ?? ''}
          optional
        />
        <TextField
          name="end"
          label={t('profile.end')}
          hint={t('profile.dateHint')}
          defaultValue={role?.end ?? ''}
          optional
        />
      </div>
      <Choice name="current" label={t('profile.current')} defaultChecked={role?.current} />
      <TextField name="location" label={t('profile.place')} defaultValue={role?.location ?? ''} optional />
      <TextArea
        name="highlights"
        label={t('profile.highlights')}
        hint={t('profile.highlightsHint')}
        defaultValue={role?.highlights.join('\n')}
        optional
      />
    </PartForm>
  );
}
