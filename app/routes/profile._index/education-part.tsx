import { Span } from '#app/components/candidates/span.tsx';
import { Dotted } from '#app/components/ui/dotted.tsx';
import { TextField } from '#app/components/ui/field.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Education } from '#app/lib/shapes.ts';
import { EditLink, FromCv, Part, PartForm, RemoveButton, usePartResult } from './part.tsx';

/** Schools, trainings and universities. */
export function EducationPart({ education, editing }: { education: Education[]; editing: string | null }) {
  const { t } = useText();
  const refused = usePartResult('education');
  return (
    <Part
      id="education"
      part="education"
      title={t('profile.education')}
      action={{ to: '?edit=education#education', label: t('profile.addEducation'), add: true }}
    >
      {(editing === 'education' || refused) && <EducationForm />}
      {education.length === 0 && <p className="text-muted">{t('profile.none')}</p>}
      <ul className="space-y-3">
        {education.map((one) =>
          editing === one.id ? (
            <li key={one.id}>
              <EducationForm one={one} />
            </li>
          ) : (
            <li key={one.id} className="flex items-start gap-3">
              <div className="min-w-0 flex-1">
                <h3 dir="auto">{[one.degree, one.area].filter(Boolean).join(', ') || one.institution}</h3>
                <p className="text-sm text-muted">
                  <Dotted>
                    {(one.degree || one.area) && <bdi>{one.institution}</bdi>}
                    {(one.start || one.end) && <Span start={one.start} end={one.end} />}
                    {one.grade && <bdi>{one.grade}</bdi>}
                  </Dotted>{' '}
                  <FromCv sources={one.sources} />
                </p>
              </div>
              <EditLink to={`?edit=${one.id}`} name={one.institution} />
              <RemoveButton id={one.id} name={one.institution} />
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

function EducationForm({ one }: { one?: Education }) {
  const { t } = useText();
  return (
    <PartForm
      intent="education"
      id={one?.id}
      labels={{
        institution: t('profile.institution'),
        start: t('profile.start'),
        end: t('profile.end'),
      }}
    >
      <TextField
        name="institution"
        label={t('profile.institution')}
        defaultValue={one?.institution}
        required
      />
      <div className="grid grid-cols-2 gap-4 max-tablet:grid-cols-1">
        <TextField name="degree" label={t('profile.degree')} defaultValue={one?.degree ?? ''} optional />
        <TextField name="area" label={t('profile.area')} defaultValue={one?.area ?? ''} optional />
        <TextField
          name="start"
          label={t('profile.start')}
          hint={t('profile.dateHint')}
          defaultValue={one?.start ?? ''}
          optional
        />
        <TextField
          name="end"
          label={t('profile.end')}
          hint={t('profile.dateHint')}
          defaultValue={one?.end ?? ''}
          optional
        />
      </div>
      <TextField name="grade" label={t('profile.grade')} defaultValue={one?.grade ?? ''} optional />
    </PartForm>
  );
}
