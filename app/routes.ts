import { flatRoutes } from '@remix-run/fs-routes';
import type { RouteConfig } from '@remix-run/route-config';

/** One folder per page in `routes/`; the folder's name is the URL. */
export default flatRoutes() satisfies RouteConfig;
