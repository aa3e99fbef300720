import { type Row, row } from './row.ts';
import { factsShape, fitShape, notificationShape } from './shapes.ts';

/**
 * The public REST contract under /api/v1: one line for each method and path, over the router's caller. Input comes from
 * path, query and body; output and OpenAPI from the procedure's own schemas. Uploads are written by hand in http/.
 */
export const v1: readonly Row[] = [
  row('POST', '/auth/register', 'accounts.register', { status: 201 }),
  row('POST', '/auth/login', 'accounts.login'),
  row('POST', '/auth/refresh', 'accounts.refresh'),
  row('POST', '/auth/logout', 'accounts.signOut'),
  row('POST', '/auth/verify-email', 'accounts.verifyEmail'),
  row('GET', '/auth/me', 'accounts.me'),

  row('GET', '/auth/profile', 'candidates.profile', { etag: true }),
  row('PUT', '/auth/profile', 'candidates.change', { etag: true }),
  row('GET', '/auth/profile/json-resume', 'candidates.jsonResume'),
  row('GET', '/auth/profile/visibility', 'candidates.visibility'),
  row('PUT', '/auth/profile/visibility', 'candidates.changeVisibility'),
  row('DELETE', '/auth/profile/picture', 'candidates.removePicture', { status: 204 }),
  row('GET', '/auth/skills', 'candidates.skills'),
  row('POST', '/auth/skills', 'candidates.addSkill', { status: 201, etag: true }),
  row('GET', '/auth/skills/{id}', 'candidates.part', { etag: true }),
  row('PUT', '/auth/skills/{id}', 'candidates.changeSkill', { etag: true }),
  row('DELETE', '/auth/skills/{id}', 'candidates.removePart', { status: 204, etag: true }),
  row('GET', '/auth/education', 'candidates.education'),
  row('POST', '/auth/education', 'candidates.addEducation', { status: 201, etag: true }),
  row('GET', '/auth/education/{id}', 'candidates.part', { etag: true }),
  row('PUT', '/auth/education/{id}', 'candidates.changeEducation', { etag: true }),
  row('DELETE', '/auth/education/{id}', 'candidates.removePart', { status: 204, etag: true }),
  row('GET', '/auth/experience', 'candidates.experience'),
  row('POST', '/auth/experience', 'candidates.addExperience', { status: 201, etag: true }),
  row('GET', '/auth/experience/{id}', 'candidates.part', { etag: true }),
  row('PUT', '/auth/experience/{id}', 'candidates.changeExperience', { etag: true }),
  row('DELETE', '/auth/experience/{id}', 'candidates.removePart', { status: 204, etag: true }),

  row('GET', '/cvs', 'cvs.list', { shape: factsShape }),
  row('GET', '/cvs/{id}', 'cvs.get', { shape: factsShape }),
  row('DELETE', '/cvs/{id}', 'cvs.remove', { status: 204 }),
  row('GET', '/cvs/{id}/pages/{n}', 'cvs.page'),
  row('POST', '/cvs/{id}/apply', 'cvs.accept'),
  row('POST', '/cvs/{id}/skip', 'cvs.skip', { shape: factsShape }),
  row('POST', '/cvs/{id}/undo', 'cvs.undo'),

  row('GET', '/jobs', 'postings.search'),
  row('GET', '/jobs/search', 'postings.search'),
  row('GET', '/jobs/{id}', 'postings.get'),
  row('POST', '/jobs', 'postings.create', { status: 201 }),
  row('POST', '/jobs/check', 'postings.check'),
  row('PUT', '/jobs/{id}', 'postings.change'),
  row('DELETE', '/jobs/{id}', 'postings.delete', { status: 204 }),
  row('POST', '/jobs/{id}/submit', 'postings.submit'),
  row('POST', '/jobs/{id}/close', 'postings.close'),

  row('GET', '/companies', 'companies.list'),
  row('GET', '/companies/{id}', 'companies.get'),
  row('POST', '/companies', 'companies.create', { status: 201 }),
  row('PUT', '/companies/{id}', 'companies.change'),

  row('GET', '/recommendations', 'matching.recommendations', { shape: fitShape }),
  row('GET', '/recommendations/explain/{jobId}', 'matching.explain', { shape: fitShape }),
  row('POST', '/recommendations/feedback', 'matching.feedback'),

  row('GET', '/applications', 'applications.list'),
  row('POST', '/applications', 'applications.send', { status: 201 }),
  row('GET', '/applications/stats', 'applications.stats'),
  row('GET', '/applications/{id}', 'applications.get'),
  row('PUT', '/applications/{id}', 'applications.move'),
  row('DELETE', '/applications/{id}', 'applications.withdraw', { status: 204 }),
  row('GET', '/applications/{id}/history', 'applications.history'),

  row('GET', '/alerts', 'alerts.list'),
  row('POST', '/alerts', 'alerts.create', { status: 201 }),
  row('GET', '/alerts/preview', 'alerts.preview'),
  row('GET', '/alerts/notifications', 'notifications.ofAlerts', { shape: notificationShape }),
  row('PUT', '/alerts/notifications/{id}/read', 'notifications.read'),
  row('GET', '/alerts/{id}', 'alerts.get'),
  row('PUT', '/alerts/{id}', 'alerts.change'),
  row('DELETE', '/alerts/{id}', 'alerts.remove', { status: 204 }),
  row('GET', '/alerts/{id}/jobs', 'alerts.sent'),

  row('GET', '/notifications', 'notifications.list', { shape: notificationShape }),
  row('PUT', '/notifications/read-all', 'notifications.readAll'),
  row('GET', '/notifications/preferences', 'notifications.preferences'),
  row('PUT', '/notifications/preferences', 'notifications.changePreferences'),
  row('PUT', '/notifications/{id}/read', 'notifications.read'),
  row('PUT', '/notifications/{id}/unread', 'notifications.unreadAgain'),
  row('DELETE', '/notifications/{id}', 'notifications.remove', { status: 204 }),
  row('DELETE', '/notifications', 'notifications.removeAll', { status: 204 }),

  row('GET', '/admin/jobs/pending', 'admin.pendingPostings'),
  row('PUT', '/admin/jobs/{id}/approve', 'admin.decidePosting'),
];
