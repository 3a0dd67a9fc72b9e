package vn.vptu.calendar.ui;

/** How the week is shown. */
enum WeekForm {
    BOARD,
    LIST,
    PAPER
}
