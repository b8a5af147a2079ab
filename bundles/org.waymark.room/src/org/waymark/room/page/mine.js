// What is mine in the room: what the room has, with what is still on its way laid over it.

/** Returns my notes, newest first, each with its state: sending, kept, refused, or what the room says. */
export function notesOf(link) {
  const known = new Map(link.view.items.map(each => [each.id, each]));
  const keys = new Set([...link.settling.keys(), ...link.store.outbox.map(each => each.key)]);
  for (const key of keys) {
    const entry = key.startsWith('item:') ? link.overlay(key) : undefined;
    const id = key.slice(5);
    const old = known.get(id);
    if (!entry || (entry.taken && old && old.state !== 'sent')) {
      continue;
    }
    if (entry.method === 'DELETE') {
      known.delete(id);
    } else {
      const state = entry.taken ? 'sent' : entry.refused ? 'refused' : link.online && !link.resting ? 'sending' : 'kept';
      known.set(id, {id, ...entry.body, state, reason: entry.refused});
    }
  }
  return Array.from(known.values()).reverse();
}

/** Returns a view with the feelings that are on their way. */
export function withFeelings(view, link) {
  const known = new Map(view.feelings.map(each => [each.persona + ':' + each.touchpoint, each]));
  for (const body of bodies(link, 'feel:')) {
    const key = body.persona + ':' + body.touchpoint;
    known.delete(key);
    if (body.score !== null) {
      known.set(key, body);
    }
  }
  return {...view, feelings: Array.from(known.values())};
}

/** Returns a view with the votes that are on their way. */
export function withVotes(view, link) {
  const known = new Map(view.votes.map(each => [each.target, each.dots]));
  bodies(link, 'vote:').forEach(body => known.set(body.target, body.dots));
  const votes = Array.from(known, ([target, dots]) => ({target, dots})).filter(each => each.dots > 0);
  return {...view, votes};
}

function bodies(link, kind) {
  const keys = new Set([...link.settling.keys(), ...link.store.outbox.map(each => each.key)]);
  return Array.from(keys).filter(key => key.startsWith(kind)).map(key => link.overlay(key)).filter(each => each)
    .map(each => each.body);
}
