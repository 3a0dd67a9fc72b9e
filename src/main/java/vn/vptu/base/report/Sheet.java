package vn.vptu.base.report;

/** A size of paper and how it lies. */
public enum Sheet {
    A4_PORTRAIT(595, 842),
    A4_LANDSCAPE(842, 595),
    A3_PORTRAIT(842, 1191),
    A3_LANDSCAPE(1191, 842);

    private final int width;
    private final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** In points, as papers are laid out. */
    public int width() {
        return width;
    }

    /** In points, as papers are laid out. */
    public int height() {
        return height;
    }

    /** Whether it lies on its side. */
    public boolean landscape() {
        return width > height;
    }
}
