package org.waymark.room;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.waymark.core.room.Caller;
import org.waymark.core.room.ItemDraft;
import org.waymark.core.room.ItemKind;
import org.waymark.core.room.JoinAnswer;
import org.waymark.core.room.Refusal;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomAnswer;
import org.waymark.core.room.RoomGuests;

/** Actions of the room, asked for by phones. */
final class Api {

    private static final int TURNS = 48;

    private final Room room;
    private final RoomGuests guests;
    /** Requests at the room at a time: they are flushed to disk together. More of them would push in; the rest queue up. */
    private final Semaphore turns = new Semaphore(TURNS, true);
    private final CodeGuard guard;
    private final Feeds feeds;

    Api(Room room, CodeGuard guard, Feeds feeds) {
        this.room = room;
        this.guests = room.guests();
        this.guard = guard;
        this.feeds = feeds;
    }

    /** Returns the participant of a token. */
    Caller caller(Optional<String> token) throws FaultException {
        return token.flatMap(guests::caller).orElseThrow(() -> new FaultException(Reply.Fault.TOKEN));
    }

    /** Returns the answer to a request whose address and method fit. */
    Reply answer(Call call, String what) throws FaultException {
        if (what.equals("join")) {
            return join(call);
        }
        Caller caller = caller(call.token());
        return switch (what) {
            case "items" -> done(call, item(call, caller));
            case "feelings" -> done(call, feel(call.fields(), caller));
            case "votes" -> done(call, vote(call.fields(), caller));
            case "me" -> done(call, rename(call.fields(), caller));
            default -> {
                View view = new View(room, feeds.participants());
                yield Reply.text(200, view.text(view.own(caller)));
            }
        };
    }

    private Reply join(Call call) throws FaultException {
        Call.Fields fields = call.fields();
        String client = uuid(fields.text("client"));
        String alias = fields.text("alias");
        String colour = fields.text("colour");
        return switch (guard.judge(fields.text("code"), call.device())) {
            case WRONG -> throw new FaultException(Reply.Fault.CODE);
            case TOO_MANY -> throw new FaultException(Reply.Fault.GUESSES);
            case RIGHT -> switch (inTurn(guest -> guest.join(alias, colour, client))) {
                case JoinAnswer.Welcome welcome -> Reply
                        .json(Map.of("token", welcome.token(), "participant", welcome.participant()));
                case JoinAnswer.Declined declined -> refused(declined.reason(), call.language());
            };
        };
    }

    private RoomAnswer item(Call call, Caller caller) throws FaultException {
        String id = uuid(call.parts().get(2));
        if (call.method().equals("DELETE")) {
            return inTurn(guest -> guest.withdraw(caller, id));
        }
        Call.Fields fields = call.fields();
        ItemKind kind = List.of(ItemKind.values()).stream()
                .filter(it -> fields.values().get("kind") instanceof String name && View.name(it).equals(name))
                .findFirst().orElseThrow(() -> new FaultException(Reply.Fault.REQUEST));
        ItemDraft draft = new ItemDraft(fields.optionalText("round"), kind, fields.optionalText("touchpoint"),
                fields.text("text"));
        return inTurn(guest -> guest.send(caller, id, draft));
    }

    private RoomAnswer feel(Call.Fields fields, Caller caller) throws FaultException {
        String persona = fields.text("persona");
        String touchpoint = fields.text("touchpoint");
        Optional<Integer> score = fields.optionalNumber("score");
        return inTurn(guest -> guest.feel(caller, persona, touchpoint, score));
    }

    private RoomAnswer vote(Call.Fields fields, Caller caller) throws FaultException {
        String target = fields.text("target");
        int dots = fields.number("dots");
        return inTurn(guest -> guest.vote(caller, target, dots));
    }

    private RoomAnswer rename(Call.Fields fields, Caller caller) throws FaultException {
        String alias = fields.text("alias");
        String colour = fields.text("colour");
        return inTurn(guest -> guest.rename(caller, alias, colour));
    }

    /** Acts on the room once it is this request's turn. */
    private <T> T inTurn(Function<RoomGuests, T> action) {
        turns.acquireUninterruptibly();
        try {
            return action.apply(guests);
        } finally {
            turns.release();
        }
    }

    private static Reply done(Call call, RoomAnswer answer) {
        return answer.refusal().map(reason -> refused(reason, call.language()))
                .orElseGet(() -> Reply.json(Map.of("ok", true)));
    }

    private static Reply refused(Refusal reason, Locale language) {
        int status = switch (reason) {
            case EMPTY, TOO_LONG, MALFORMED, NOT_ASKED -> 400;
            case PAUSED, NOT_YOURS -> 403;
            case UNKNOWN -> 404;
            case NO_ROUND, OTHER_ROUND, WRONG_PHASE, TAKEN, NO_DOTS, FULL, CLOSED -> 409;
            case TOO_FAST -> 429;
            case STORAGE -> 503;
        };
        Reply reply = Reply.fault(status, View.name(reason), reason.text(language));
        return status == 429 ? reply.with("Retry-After", Integer.toString(Reply.SECONDS_TO_WAIT)) : reply;
    }

    /** Returns an id that a phone made, in the one way in which it is kept. */
    private static String uuid(String text) throws FaultException {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new FaultException(Reply.Fault.REQUEST);
        }
        return UUID.fromString(text).toString();
    }
}
