import { z } from 'zod';
import { errorCodes } from '#server/core/error-codes.ts';
import { appRouter } from '#server/router.ts';
import type { Row } from './row.ts';
import { v1 } from './v1.ts';

type ProcedureDef = { inputs?: z.ZodType[]; output?: z.ZodType; meta?: { about?: string } };
type JsonSchema = Record<string, unknown> & { properties?: Record<string, unknown>; required?: string[] };

const defOf = (name: string): ProcedureDef =>
  (appRouter._def.procedures as unknown as Record<string, { _def: ProcedureDef }>)[name]!._def;

const schemaOf = (type: z.ZodType | undefined, io: 'input' | 'output'): JsonSchema | null => {
  if (!type) return null;
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as JsonSchema;
  return schema;
};

/** The properties of an input, wherever they stand: in one object, or in several that it joins. */
function propertiesOf(schema: JsonSchema | null): {
  properties: Record<string, unknown>;
  required: string[];
} {
  if (!schema) return { properties: {}, required: [] };
  const parts = [schema, ...((schema.allOf as JsonSchema[] | undefined) ?? [])];
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties ?? {})),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

const problemRef = { $ref: '#/components/schemas/Problem' };
const problems = Object.fromEntries(
  Object.entries(errorCodes).map(([code, status]) => [
    String(status),
    { description: code, content: { 'application/problem+json': { schema: problemRef } } },
  ]),
);

/** The header by which a client says which state it knows. */
const conditionOf = ({ method }: Row) => ({
  name: method === 'GET' ? 'If-None-Match' : 'If-Match',
  in: 'header',
  required: false,
  description:
    method === 'GET'
      ? 'the ETag you have; 304 when it is still that'
      : 'the ETag of what you saw; 412 when it has changed since',
  schema: { type: 'string' },
});

const onceHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'chosen by you for this request: sent again within a day it does nothing again and gets the first answer; 409 with another body',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

function operation(row: Row) {
  const def = defOf(row.procedure);
  const { properties, required } = propertiesOf(schemaOf(def.inputs?.[0], 'input'));
  const inPath = [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
  const rest = Object.keys(properties).filter((name) => !inPath.includes(name) && name !== 'ifMatch');
  const hasBody = row.body && rest.length > 0;
  const parameter = (name: string, place: 'path' | 'query') => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: properties[name] ?? { type: 'string' },
  });
  const body = {
    type: 'object',
    properties: Object.fromEntries(rest.map((name) => [name, properties[name]])),
    required: required.filter((name) => rest.includes(name)),
  };
  const output = schemaOf(def.output, 'output');
  const content = output ? { content: { 'application/json': { schema: output } } } : {};
  return {
    operationId: `${row.method.toLowerCase()}${row.path.replaceAll(/[/{}-]+(\w)?/g, (_, c: string) => c?.toUpperCase() ?? '')}`,
    summary: def.meta?.about ?? row.procedure,
    tags: [row.path.split('/')[1]],
    parameters: [
      ...inPath.map((name) => parameter(name, 'path')),
      ...(row.body ? [] : rest.map((name) => parameter(name, 'query'))),
      ...(row.etag && row.method !== 'POST' ? [conditionOf(row)] : []),
      ...(row.once ? [onceHeader] : []),
    ],
    ...(hasBody && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { [row.status]: { description: 'done', ...(row.status === 204 ? {} : content) }, ...problems },
  };
}

/** What takes a file, which no procedure's schema can say. */
const upload = (
  operationId: string,
  summary: string,
  done: Record<number, { description: string }>,
  more: object = { tags: ['auth'] },
) => ({
  post: {
    operationId,
    summary,
    ...more,
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            properties: { file: { type: 'string', format: 'binary' } },
            required: ['file'],
          },
        },
      },
    },
    responses: { ...done, ...problems },
  },
});

const uploads: Record<string, Record<string, unknown>> = {
  '/auth/upload-resume': upload(
    'postAuthUploadResume',
    'Takes a CV in: PDF, Word, OpenDocument, RTF, HTML, Markdown, text, JSON Resume or the archive from LinkedIn, at most 10 MB; it is read in the background',
    { 202: { description: 'kept, and waiting to be read' } },
  ),
  '/auth/profile/picture': upload(
    'postAuthProfilePicture',
    'Takes your picture in: JPEG, PNG or WebP, at most 8 MB; it is drawn anew, without what else is in the file',
    { 201: { description: 'kept in three sizes, /pictures/{id}/96, 256 and 512' } },
  ),
  '/companies/{id}/logo': upload(
    'postCompaniesIdLogo',
    'Takes the mark of your company in: JPEG, PNG or WebP, at most 8 MB; it is drawn anew, whole and on white',
    { 201: { description: 'kept in three sizes, /logos/{id}/96, 256 and 512' } },
    {
      tags: ['companies'],
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    },
  ),
};

const problemSchema = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: [...Object.keys(errorCodes), 'bug'] },
    requestId: { type: 'string' },
    timestamp: { type: 'string', format: 'date-time' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId', 'timestamp'],
};

/** The OpenAPI 3.1 document of everything in the table, made from the procedures' own schemas. */
export function openApi(publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = structuredClone(uploads);
  for (const row of v1) {
    paths[row.path] ??= {};
    paths[row.path]![row.method.toLowerCase()] = operation(row);
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Guildhall', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: `${publicUrl}/api/v1` }],
    security: [{ bearer: [] }, {}],
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: problemSchema },
    },
  };
}
