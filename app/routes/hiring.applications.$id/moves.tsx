import { useState } from 'react';
import { isClosed, placeOf } from '#app/components/applications/way.ts';
import { RejectDialog } from '#app/components/hiring/reject-dialog.tsx';
import { RejectForm } from '#app/components/hiring/reject-form.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { SelectField, TextArea } from '#app/components/ui/field.tsx';
import { Form, useResult, useSending } from '#app/components/ui/form.tsx';
import { useText } from '#app/i18n/use-text.tsx';
import type { Application, Stage } from '#app/lib/shapes.ts';

/** The next stage forward, if there is one. */
const nextOf = ({ stage, moves }: Application): Stage | undefined =>
  moves.filter((to) => placeOf(to) > placeOf(stage)).sort((a, b) => placeOf(a) - placeOf(b))[0];

/** The two answers one gives most: on to the next stage, or not taken forward. */
export function MoveButtons({ application }: { application: Application }) {
  const { t } = useText();
  const [rejecting, setRejecting] = useState(false);
  const sending = useSending('move');
  const next = nextOf(application);
  return (
    <>
      {application.moves.includes('rejected') && (
        <Button type="button" look="danger" className="scripted" onClick={() => setRejecting(true)}>
          {t('applicant.reject')}
        </Button>
      )}
      {next && (
        <Form result={null} className="flex">
          <Hidden application={application} />
          <input type="hidden" name="stage" value={next} />
          <Button
            // Taking a refusal back is no everyday step.
            look={isClosed(application.stage) ? 'second' : 'primary'}
            className="flex-1"
            working={sending ? t('applicant.moving') : null}
          >
            {t('applicant.moveTo', { stage: t(`value.stage.${next}`) })}
          </Button>
        </Form>
      )}
      {rejecting && (
        <RejectDialog
          id={application.id}
          name={application.candidate.name}
          from={application.stage}
          onClose={() => setRejecting(false)}
        />
      )}
    </>
  );
}

const Hidden = ({ application }: { application: Application }) => (
  <>
    <input type="hidden" name="intent" value="move" />
    <input type="hidden" name="id" value={application.id} />
    <input type="hidden" name="name" value={application.candidate.name} />
    <input type="hidden" name="from" value={application.stage} />
  </>
);

/** Any stage, with a note for the team. Without scripts the refusal stands here too. */
export function MoveBox({ application }: { application: Application }) {
  const { t } = useText();
  const stages = application.moves.filter((stage) => stage !== 'rejected');
  const result = useResult();
  return (
    <>
      {stages.length > 0 && (
        <Form
          key={application.stage}
          result={result}
          preventScrollReset
          className="space-y-4 rounded-lg border border-line bg-surface p-5 max-tablet:p-4"
        >
          <h2>{t('applicant.other')}</h2>
          <Hidden application={application} />
          <SelectField
            name="stage"
            label={t('applicant.stage')}
            options={stages.map((value) => ({ value, label: t(`value.stage.${value}`) }))}
          />
          <TextArea
            name="note"
            label={t('applicant.note')}
            hint={t('applicant.noteHint')}
            optional
            rows={2}
            maxLength={4000}
          />
          <Button>{t('applicant.move')}</Button>
        </Form>
      )}
      {application.moves.includes('rejected') && (
        <noscript>
          <div className="my-6 rounded-lg border border-line bg-surface p-5">
            <RejectForm id={application.id} name={application.candidate.name} from={application.stage} />
          </div>
        </noscript>
      )}
    </>
  );
}
