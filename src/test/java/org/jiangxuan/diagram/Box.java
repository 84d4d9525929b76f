package org.jiangxuan.diagram;

/** A rectangle of the diagram plane: its upper left corner and its size, in pixels. */
public record Box(double x, double y, double width, double height) {

    /** The x of its right side. */
    public double right() {
        return x + width;
    }

    /** The y of its lower side. */
    public double bottom() {
        return y + height;
    }

    /** The x of its middle. */
    public double centreX() {
        return x + width / 2;
    }

    /** The y of its middle. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether the two share an area, more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The same box, smaller by {@code margin} on each side. */
    public Box shrunk(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }
}
