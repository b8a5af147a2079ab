/**
 */
package org.waymark.model.cjm.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.BackstageStep;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.ITSystem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Backstage Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.BackstageStepImpl#getLayer <em>Layer</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.BackstageStepImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.BackstageStepImpl#getSystems <em>Systems</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackstageStepImpl extends NamedElementImpl implements BackstageStep {
	/**
	 * The default value of the '{@link #getLayer() <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected static final BackstageLayer LAYER_EDEFAULT = BackstageLayer.FRONTSTAGE;

	/**
	 * The cached value of the '{@link #getLayer() <em>Layer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayer()
	 * @generated
	 * @ordered
	 */
	protected BackstageLayer layer = LAYER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected BusinessFunction function;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<ITSystem> systems;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackstageStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.BACKSTAGE_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackstageLayer getLayer() {
		return layer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayer(BackstageLayer newLayer) {
		BackstageLayer oldLayer = layer;
		layer = newLayer == null ? LAYER_EDEFAULT : newLayer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.BACKSTAGE_STEP__LAYER, oldLayer, layer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BusinessFunction getFunction() {
		if (function != null && function.eIsProxy()) {
			InternalEObject oldFunction = (InternalEObject)function;
			function = (BusinessFunction)eResolveProxy(oldFunction);
			if (function != oldFunction) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.BACKSTAGE_STEP__FUNCTION, oldFunction, function));
			}
		}
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BusinessFunction basicGetFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(BusinessFunction newFunction) {
		BusinessFunction oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.BACKSTAGE_STEP__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ITSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectResolvingEList<ITSystem>(ITSystem.class, this, CjmPackage.BACKSTAGE_STEP__SYSTEMS);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.BACKSTAGE_STEP__LAYER:
				return getLayer();
			case CjmPackage.BACKSTAGE_STEP__FUNCTION:
				if (resolve) return getFunction();
				return basicGetFunction();
			case CjmPackage.BACKSTAGE_STEP__SYSTEMS:
				return getSystems();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CjmPackage.BACKSTAGE_STEP__LAYER:
				setLayer((BackstageLayer)newValue);
				return;
			case CjmPackage.BACKSTAGE_STEP__FUNCTION:
				setFunction((BusinessFunction)newValue);
				return;
			case CjmPackage.BACKSTAGE_STEP__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends ITSystem>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CjmPackage.BACKSTAGE_STEP__LAYER:
				setLayer(LAYER_EDEFAULT);
				return;
			case CjmPackage.BACKSTAGE_STEP__FUNCTION:
				setFunction((BusinessFunction)null);
				return;
			case CjmPackage.BACKSTAGE_STEP__SYSTEMS:
				getSystems().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CjmPackage.BACKSTAGE_STEP__LAYER:
				return layer != LAYER_EDEFAULT;
			case CjmPackage.BACKSTAGE_STEP__FUNCTION:
				return function != null;
			case CjmPackage.BACKSTAGE_STEP__SYSTEMS:
				return systems != null && !systems.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (layer: ");
		result.append(layer);
		result.append(')');
		return result.toString();
	}

} //BackstageStepImpl
