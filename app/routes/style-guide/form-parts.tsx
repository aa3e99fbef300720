import { Bookmark } from 'lucide';
import { useState } from 'react';
import { Button, type Look } from '#app/components/ui/button.tsx';
import { Choice, ChoiceGroup } from '#app/components/ui/choice.tsx';
import { Dialog } from '#app/components/ui/dialog.tsx';
import { ErrorSummary } from '#app/components/ui/error-summary.tsx';
import { SelectField, TextArea, TextField } from '#app/components/ui/field.tsx';
import { FileDrop } from '#app/components/ui/file-drop.tsx';
import { Form, type FormResult } from '#app/components/ui/form.tsx';
import { Menu, MenuItem, MenuLabel, MenuLine } from '#app/components/ui/menu.tsx';
import { Section } from './section.tsx';

const refused: FormResult = {
  status: 'error',
  initialValue: { end: '2020-02' },
  error: { end: [{ key: 'invalid.end_before_start', params: {} }] },
};

const looks: Array<[Look, string]> = [
  ['primary', 'Apply'],
  ['second', 'Save'],
  ['quiet', 'Skip'],
  ['danger', 'Withdraw'],
];

/** Buttons, fields, menus and questions. */
export function FormParts() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Section title="Buttons">
        <div className="space-y-3">
          {looks.map(([look, label]) => (
            <div key={look} className="flex flex-wrap gap-3">
              <Button type="button" look={look}>
                {label}
              </Button>
              <Button type="button" look={look} icon={Bookmark}>
                {label}
              </Button>
              <Button type="button" look={look} working="Sending, 2 of 3 files" />
              <Button type="button" look={look} disabled>
                {label}: closed on 14 Dec
              </Button>
              <Button type="button" look={look} size="small" shortcut="A">
                Small
              </Button>
            </div>
          ))}
        </div>
      </Section>
      <Section title="Fields">
        <Form result={refused} className="space-y-5" onSubmit={(event) => event.preventDefault()}>
          <ErrorSummary />
          <div className="grid grid-cols-3 gap-5 max-tablet:grid-cols-1">
            <TextField name="postcode" label="Postcode" hint="Only for travel time." defaultValue="22089" />
            <TextField name="end" label="End of your role at Harmsen" />
            <TextField name="phone" label="Phone" optional hint="With country code" />
            <SelectField
              name="level"
              label="Level"
              options={['Basic', 'Working'].map((value) => ({ value, label: value }))}
            />
            <TextArea name="words" label="A few words" rows={3} />
            <ChoiceGroup
              name="where"
              type="checkbox"
              legend="Where you work"
              defaultValue={['hybrid']}
              options={[
                { value: 'hybrid', label: 'Hybrid', count: 19 },
                { value: 'on_site', label: 'On site', count: 12 },
              ]}
            />
          </div>
          <Choice type="radio" name="tell" label="Nothing, just withdraw" defaultChecked />
          <FileDrop name="file" label="Your CV" accept=".pdf" maxBytes={10_000_000} />
        </Form>
      </Section>
      <Section title="Menu and question">
        <div className="flex gap-3">
          <Menu
            label="Move to"
            align="start"
            trigger={<Button type="button">Move to…</Button>}
            items={() => (
              <>
                <MenuLabel>Move to</MenuLabel>
                <MenuItem>Read</MenuItem>
                <MenuItem>Interview set</MenuItem>
                <MenuLine />
                <MenuItem danger>Not taken forward…</MenuItem>
              </>
            )}
          />
          <Button type="button" look="danger" onClick={() => setAsking(true)}>
            Withdraw…
          </Button>
        </div>
        <Dialog open={asking} onClose={() => setAsking(false)} title="Withdraw this application?">
          <p className="mb-4">This cannot be undone.</p>
          <div className="flex gap-2.5">
            <Button type="button" look="danger" onClick={() => setAsking(false)}>
              Withdraw
            </Button>
            <Button type="button" onClick={() => setAsking(false)}>
              Keep it
            </Button>
          </div>
        </Dialog>
      </Section>
    </>
  );
}
