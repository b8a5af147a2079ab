/**
 * The operations of the product: an immutable record goes in, an immutable result comes out. Menu, command line and
 * tests run the same ones. Nothing here asks, shows or prints. Uses all other packages of core; libraries come in
 * through interfaces.
 */
package org.waymark.core.task;
