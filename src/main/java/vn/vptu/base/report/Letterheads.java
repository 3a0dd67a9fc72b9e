package vn.vptu.base.report;

/** Knows what the office writes above its papers, in the spelling it has chosen. */
public interface Letterheads {

    Letterhead letterhead();
}
