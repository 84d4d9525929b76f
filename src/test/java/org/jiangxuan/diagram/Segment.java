package org.jiangxuan.diagram;

/** A straight piece of a flow's line. */
public record Segment(Point from, Point to) {

    private static final double SMALL = 1e-6;

    /** Whether it passes through the inside of the box. */
    public boolean enters(Box box) {
        double first = 0;
        double last = 1;
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double[] towards = {-dx, dx, -dy, dy};
        double[] distance = {from.x() - box.x(), box.right() - from.x(), from.y() - box.y(), box.bottom() - from.y()};
        for (int side = 0; side < 4; side++) {
            if (Math.abs(towards[side]) < SMALL) {
                if (distance[side] <= 0) {
                    return false;
                }
            } else if (towards[side] < 0) {
                first = Math.max(first, distance[side] / towards[side]);
            } else {
                last = Math.min(last, distance[side] / towards[side]);
            }
        }
        return last - first > SMALL;
    }

    /** Whether the two have a point in common, ends included. */
    public boolean meets(Segment other) {
        double a = side(other.from);
        double b = side(other.to);
        double c = other.side(from);
        double d = other.side(to);
        if (a == 0 && b == 0) {
            return spans(other);
        }
        return a * b <= 0 && c * d <= 0;
    }

    private double side(Point point) {
        double cross = (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
        return Math.abs(cross) < SMALL ? 0 : cross;
    }

    private boolean spans(Segment other) {
        return Math.min(from.x(), to.x()) <= Math.max(other.from.x(), other.to.x())
                && Math.min(other.from.x(), other.to.x()) <= Math.max(from.x(), to.x())
                && Math.min(from.y(), to.y()) <= Math.max(other.from.y(), other.to.y())
                && Math.min(other.from.y(), other.to.y()) <= Math.max(from.y(), to.y());
    }
}
