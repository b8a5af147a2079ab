/**
 */
package org.waymark.model.cjm.impl;

import org.eclipse.emf.ecore.EClass;

import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.CjmPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Actor</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ActorImpl extends NamedElementImpl implements Actor {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.ACTOR;
	}

} //ActorImpl
