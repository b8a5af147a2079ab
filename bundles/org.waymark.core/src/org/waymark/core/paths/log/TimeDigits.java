package org.waymark.core.paths.log;

/** Reads times from digits without making objects; the last one is kept in fields. */
final class TimeDigits {

    private static final int[] DAYS = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private long local;
    private int offset;
    private boolean hasOffset;

    /** Returns the local time in milliseconds since 1970 as if it were UTC. */
    long local() {
        return local;
    }

    /** Returns the offset in seconds. */
    int offset() {
        return offset;
    }

    boolean hasOffset() {
        return hasOffset;
    }

    /** Keeps a time; false if there is no such day or time. */
    boolean set(int year, int month, int day, int hour, int minute, int second, int millis) {
        if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > DAYS[month]
                || month == 2 && day == 29 && (year % 4 != 0 || year % 100 == 0 && year % 400 != 0)
                || hour > 23 || minute > 59 || second > 60) {
            return false;
        }
        // the days since 1970, counted in years that begin in March
        int y = month > 2 ? year : year - 1;
        int m = month > 2 ? month - 3 : month + 9;
        long days = 365L * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - 719_468;
        local = ((days * 24 + hour) * 60 + minute) * 60_000L + Math.min(second, 59) * 1000L + millis;
        hasOffset = false;
        return true;
    }

    /** Returns the number of some digits; -1 if there is another character or too few. */
    static int number(byte[] data, int from, int count, int to) {
        if (from + count > to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < from + count; i++) {
            int digit = data[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Reads {@code 2026-07-23}, with a time after a T or a blank, seconds, a fraction and an offset if there are. */
    boolean iso(byte[] data, int from, int to) {
        int year = number(data, from, 4, to);
        int month = number(data, from + 5, 2, to);
        int day = number(data, from + 8, 2, to);
        if (year < 0 || month < 0 || day < 0 || data[from + 4] != '-' || data[from + 7] != '-') {
            return false;
        }
        int at = from + 10;
        if (at == to) {
            return set(year, month, day, 0, 0, 0, 0);
        }
        if (data[at] != 'T' && data[at] != ' ' && data[at] != 't') {
            return false;
        }
        int hour = number(data, at + 1, 2, to);
        int minute = number(data, at + 4, 2, to);
        if (hour < 0 || minute < 0 || data[at + 3] != ':') {
            return false;
        }
        at += 6;
        int second = 0;
        int millis = 0;
        if (at < to && data[at] == ':') {
            second = number(data, at + 1, 2, to);
            at += 3;
            if (second < 0) {
                return false;
            }
            if (at < to && (data[at] == '.' || data[at] == ',')) {
                int digits = fraction(data, at + 1, to);
                if (digits == 0) {
                    return false;
                }
                millis = millis(data, at + 1, digits);
                at += 1 + digits;
            }
        }
        return set(year, month, day, hour, minute, second, millis) && (at == to || zone(data, at, to));
    }

    /** Returns the number of digits at a place. */
    static int fraction(byte[] data, int from, int to) {
        int i = from;
        while (i < to && data[i] >= '0' && data[i] <= '9') {
            i++;
        }
        return i - from;
    }

    /** Returns the milliseconds of a fraction; what is finer is left out. */
    static int millis(byte[] data, int from, int digits) {
        int millis = 0;
        for (int i = 0; i < 3; i++) {
            millis = millis * 10 + (i < digits ? data[from + i] - '0' : 0);
        }
        return millis;
    }

    /** Reads {@code Z}, {@code +05:00}, {@code +0500} or {@code +05}, up to the end. */
    boolean zone(byte[] data, int from, int to) {
        int at = from;
        while (at < to && data[at] == ' ') {
            at++;
        }
        if (at == to) {
            return false;
        }
        hasOffset = true;
        offset = 0;
        if (data[at] == 'Z' || data[at] == 'z') {
            return at + 1 == to;
        }
        if (to - at == 3 && data[at] == 'U' && data[at + 1] == 'T' && data[at + 2] == 'C') {
            return true;
        }
        int hours = number(data, at + 1, 2, to);
        if (data[at] != '+' && data[at] != '-' || hours < 0 || hours > 18) {
            return false;
        }
        int sign = data[at] == '-' ? -1 : 1;
        at += 3;
        int minutes = 0;
        if (at < to) {
            at += data[at] == ':' ? 1 : 0;
            minutes = number(data, at, 2, to);
            at += 2;
        }
        offset = sign * (hours * 60 + minutes) * 60;
        return minutes >= 0 && minutes < 60 && at == to;
    }
}
