/** Order of the pictures in diagrams of Sirius, kept on the notation of GMF, which is known by the names of its features. */
package org.waymark.sirius.order;
