package vn.vptu.calendar.ui;

import vn.vptu.calendar.Participant;

/**
 * Somebody to choose as chair or attendee, with the words on the chip: the name people look for, or what was typed where it
 * says more than the name.
 */
record Chosen(Participant who, String label) {

    /** Two are the same when they name the same one in the same words; the label only follows from that. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chosen(Participant named, String words) && who.equals(named);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
