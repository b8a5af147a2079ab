/**
 * The facts of a model as titles and values for readers: one sheet for each element. Every document that prints more than
 * the map takes its facts from here, so that none is forgotten when the metamodel grows.
 */
package org.waymark.core.facts;
