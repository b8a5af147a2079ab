package org.waymark.ui.map.parts;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.gef.GraphicalEditPart;

/**
 * The children of a map as GEF sees them. GEF looks up each part that it removes twice in the whole list. Parts that go
 * away together are mostly neighbours, so they are looked for around the place of the last one.
 */
final class MapChildren extends AbstractList<GraphicalEditPart> {

    private final Supplier<List<?>> parts;
    private int near;

    /** @param parts gives the list of GEF, which is another object before the first child */
    MapChildren(Supplier<List<?>> parts) {
        this.parts = parts;
    }

    @SuppressWarnings("unchecked")
    private List<GraphicalEditPart> all() {
        return (List<GraphicalEditPart>) parts.get();
    }

    @Override
    public GraphicalEditPart get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return all().size();
    }

    @Override
    public Iterator<GraphicalEditPart> iterator() {
        return all().iterator();
    }

    @Override
    public int indexOf(Object part) {
        List<GraphicalEditPart> all = all();
        int below = Math.min(near, all.size()) - 1;
        int above = below + 1;
        while (below >= 0 || above < all.size()) {
            if (above < all.size() && all.get(above) == part) {
                near = above;
                return above;
            }
            if (below >= 0 && all.get(below) == part) {
                near = below;
                return below;
            }
            above++;
            below--;
        }
        return -1;
    }

    @Override
    public boolean contains(Object part) {
        return indexOf(part) >= 0;
    }

    @Override
    public void add(int index, GraphicalEditPart part) {
        all().add(index, part);
    }

    @Override
    public GraphicalEditPart remove(int index) {
        return all().remove(index);
    }

    @Override
    public boolean remove(Object part) {
        int index = indexOf(part);
        if (index >= 0) {
            remove(index);
        }
        return index >= 0;
    }
}
