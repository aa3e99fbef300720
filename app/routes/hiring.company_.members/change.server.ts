import type { AppLoadContext } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { api } from '#app/lib/api.server.ts';
import { redirectWith } from '#app/lib/flash.server.ts';
import type { Fields } from '#app/lib/form-fields.ts';
import type { CompanyRole } from '#server/values/company-role.ts';

/** Does what the pressed button of the page says, and says so on the page it leads to. */
export async function changePeople(
  request: Request,
  context: AppLoadContext,
  form: Fields,
): Promise<Response> {
  const { companies, invitations } = api(request, context);
  const companyId = form.text('companyId');
  const id = form.text('id');
  const params = { name: form.text('name'), email: form.text('email') };
  const back = (key: string) => redirectWith(`/hiring/company/members?id=${companyId}`, { key, params });
  switch (form.text('intent')) {
    case 'invite':
      await invitations.invite({ companyId, email: params.email, role: form.text('role') as CompanyRole });
      return back('invitation.sent');
    case 'resend':
      await invitations.resend({ id });
      return back('invitation.resent');
    case 'withdraw':
      await invitations.withdraw({ id });
      return back('invitation.withdrawn');
    case 'role':
      await companies.changeMember({ id, role: form.text('role') as CompanyRole });
      return back('member.changed');
    case 'remove':
      await companies.removeMember({ id });
      return back('member.removed');
    case 'leave':
      await companies.leave({ id: companyId });
      return redirectWith('/home', { key: 'member.left', params: { company: form.text('company') } });
    default:
      return redirect(`/hiring/company/members?id=${companyId}`);
  }
}
