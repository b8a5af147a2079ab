/** Facts of the model that several parts of the product need, each computed in one place. */
package org.waymark.core.domain;
