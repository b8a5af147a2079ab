package org.waymark.benchmark;

import java.util.Optional;

/** The runs of one thing: what is measured (mostly time) and, where the system says so, CPU time in the same unit. */
record Series(Spread value, Optional<Spread> cpu) {
}
