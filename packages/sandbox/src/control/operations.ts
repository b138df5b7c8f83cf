import type { Answer, Call } from '../exchange.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Sandbox, WorldControl } from '../sandbox-interface.ts';
import { bodyOf } from './body.ts';
import { controlDocument } from './document.ts';
import { controlPaths } from './routes.ts';

/** What an operation of the control interface is about. */
export interface ControlRequest {
  readonly sandbox: Sandbox;
  /** The world of the request, made when it is not there. Throws a SandboxError when it cannot be. */
  readonly world: () => WorldControl;
  readonly call: Call;
  /** Where this interface begins, from the root of the server: `/sandbox/ims-v2/~my-test/_sandbox`. */
  readonly root: string;
  /** The path parameter of that name, decoded. */
  readonly parameter: (name: string) => string;
}

/** Does what an operation of `control/openapi.yaml` is for. Throws a SandboxError when it cannot, and has changed nothing. */
type ControlOperation = (request: ControlRequest) => Answer;

const done: Answer = { status: 204, headers: [], body: '' };

/** What there is by operationId. */
export const controlOperationsById: ReadonlyMap<string, ControlOperation> = new Map(
  Object.entries<ControlOperation>({
    getStatus: (request) => json(200, statusOf(request)),
    getDescription: () => json(200, controlDocument),
    resetWorld: ({ world }) => act(() => world().reset()),
    getSnapshot: ({ world }) => json(200, world().snapshot()),
    replaceSnapshot({ world, call }) {
      const snapshot = bodyOf(call, 'Snapshot');
      return act(() => world().restore(snapshot));
    },
    listImages: ({ world }) => json(200, { images: world().images() }),
    createImage({ world, call, root }) {
      const wanted = bodyOf(call, 'NewImage');
      const image = world().createImage(wanted);
      return json(201, image, [['Location', `${root}/images/${encodeURIComponent(image.id)}`]]);
    },
    getImage: ({ world, parameter }) => json(200, imageOf(world(), parameter('id'))),
    deleteImage: ({ world, parameter }) => act(() => world().deleteImage(parameter('id'))),
    listExchanges: ({ world }) => json(200, { exchanges: world().journal() }),
    deleteExchanges: ({ world }) => act(() => world().clearJournal()),
    listFaults: ({ world }) => json(200, { faults: world().faults() }),
    addFault({ world, call, root }) {
      const fault = bodyOf(call, 'Fault');
      world().addFault(fault);
      return json(201, fault, [['Location', `${root}/faults`]]);
    },
    deleteFaults: ({ world }) => act(() => world().clearFaults()),
    listWorlds: ({ sandbox }) => json(200, { worlds: sandbox.worlds() }),
    deleteWorld: ({ sandbox, parameter }) => act(() => sandbox.dropWorld(parameter('name'))),
  }),
);

function act(action: () => void): Answer {
  action();
  return done;
}

function json(status: number, value: unknown, headers: Answer['headers'] = []): Answer {
  return {
    status,
    headers: [['Content-Type', 'application/json'], ...headers],
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

function statusOf({ sandbox, world, root }: ControlRequest) {
  const control = world();
  const images = control.images();
  return {
    api: sandbox.api,
    world: control.name,
    worlds: sandbox.worlds(),
    counts: {
      images: images.length,
      tags: images.reduce((sum, { tags }) => sum + tags.length, 0),
      exchanges: control.journal().length,
      faults: control.faults().length,
    },
    links: Object.fromEntries(
      controlPaths
        .filter((path) => path !== '/' && !path.includes('{'))
        .map((path) => [path.slice(1).replace(/\.json$/, ''), `${root}${path}`]),
    ),
  };
}

function imageOf(world: WorldControl, id: string) {
  const image = world.images().find((candidate) => candidate.id === id);
  if (image !== undefined) return image;
  throw new SandboxError(404, 'No such image', `World "${world.name}" has no image with the id ${id}.`);
}
