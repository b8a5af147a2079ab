/**
 * Hand-written code of the metamodel: texts of its elements, data types and text cleaning. The generated code is in the
 * source folder {@code src-gen}. Uses EMF only.
 */
package org.waymark.model;
