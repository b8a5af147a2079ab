package org.waymark.core.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.text.ElementPath;
import org.waymark.model.cjm.CjmPackage;

/**
 * The portfolio and all its content in document order. The model is traversed once; arrays of numbers take a fraction of
 * what maps would take. Several threads may use an index as long as the model does not change.
 */
final class ElementIndex {

    private static final int FEWEST = 64;

    private final ByClass<int[]> contents = new ByClass<>(type -> Optional.of(ByClass.contents(type)));
    private final List<EObject> elements;
    /** Position of the owner of each element, by its position. */
    private int[] owners;
    /** Number of each element among its siblings, by its position. */
    private int[] siblings;
    /** Class of each element, by its position; a look at every element for every rule would be most of the time. */
    private short[] classes;
    /** Positions of the elements of each class, by its number in the metamodel. */
    private final int[][] places;
    /** Path of each element that was asked for, by its position. Two threads may make one twice, which are equal. */
    private final ElementPath[] paths;

    /** @param expected about how many elements there are, so that the arrays need not grow */
    ElementIndex(EObject root, int expected) {
        int room = Math.max(FEWEST, expected);
        elements = new ArrayList<>(room);
        owners = new int[room];
        siblings = new int[room];
        classes = new short[room];
        add(root, 0, 1);
        places = places();
        paths = new ElementPath[elements.size()];
    }

    private void add(EObject element, int owner, int sibling) {
        int position = elements.size();
        if (position == siblings.length) {
            siblings = Arrays.copyOf(siblings, 2 * position);
            owners = Arrays.copyOf(owners, 2 * position);
            classes = Arrays.copyOf(classes, 2 * position);
        }
        siblings[position] = sibling;
        owners[position] = owner;
        classes[position] = (short) element.eClass().getClassifierID();
        elements.add(element);
        for (int feature : contents.of(classes[position]).orElseThrow()) {
            List<EObject> children = ModelLists.at(element, feature);
            for (int i = 0; i < children.size(); i++) {
                add(children.get(i), position, i + 1);
            }
        }
    }

    private int[][] places() {
        int[] counts = new int[CjmPackage.eINSTANCE.getEClassifiers().size()];
        for (int i = 0; i < elements.size(); i++) {
            counts[classes[i]]++;
        }
        int[][] all = new int[counts.length][];
        Arrays.setAll(all, type -> new int[counts[type]]);
        for (int i = elements.size() - 1; i >= 0; i--) {
            all[classes[i]][--counts[classes[i]]] = i;
        }
        return all;
    }

    List<EObject> elements() {
        return elements;
    }

    /** Returns the number in the metamodel of the class of the element at a position. */
    int type(int position) {
        return classes[position];
    }

    /** Returns in ascending order the positions of the elements of the class with this number in the metamodel. */
    int[] places(int type) {
        return places[type];
    }

    /** Returns the number of the element at a position among its siblings, from 1. */
    int sibling(int position) {
        return siblings[position];
    }

    /** Returns the path of the element at a position; a large portfolio has many findings of few elements. */
    ElementPath path(int position) {
        ElementPath path = paths[position];
        if (path == null) {
            EObject element = elements.get(position);
            // the portfolio, the first element, is left out of paths
            path = owners[position] == 0
                    ? ElementPath.of(element, known -> siblings[position])
                    : path(owners[position]).to(element, siblings[position]);
            paths[position] = path;
        }
        return path;
    }

    /** Returns all elements of a kind in document order. */
    List<EObject> all(Class<?> kind) {
        List<int[]> found = new ArrayList<>();
        int count = 0;
        for (EClassifier each : CjmPackage.eINSTANCE.getEClassifiers()) {
            int[] of = places[each.getClassifierID()];
            if (of.length > 0 && each instanceof EClass && kind.isAssignableFrom(each.getInstanceClass())) {
                found.add(of);
                count += of.length;
            }
        }
        if (found.size() == 1) {
            return new Chosen(elements, found.getFirst());
        }
        int[] merged = new int[count];
        for (int[] of : found) {
            System.arraycopy(of, 0, merged, count -= of.length, of.length);
        }
        Arrays.sort(merged);
        return new Chosen(elements, merged);
    }

    /** The elements at some positions. */
    private static final class Chosen extends AbstractList<EObject> implements RandomAccess {

        private final List<EObject> elements;
        private final int[] positions;

        Chosen(List<EObject> elements, int[] positions) {
            this.elements = elements;
            this.positions = positions;
        }

        @Override
        public EObject get(int index) {
            return elements.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }
}
