/**
 */
package org.waymark.model.cjm.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Emotion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getPersona <em>Persona</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getViewpoint <em>Viewpoint</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getVoters <em>Voters</em>}</li>
 *   <li>{@link org.waymark.model.cjm.impl.EmotionImpl#getSpread <em>Spread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmotionImpl extends NamedElementImpl implements Emotion {
	/**
	 * The cached value of the '{@link #getPersona() <em>Persona</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersona()
	 * @generated
	 * @ordered
	 */
	protected Persona persona;

	/**
	 * The default value of the '{@link #getViewpoint() <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewpoint()
	 * @generated
	 * @ordered
	 */
	protected static final Viewpoint VIEWPOINT_EDEFAULT = Viewpoint.HYPOTHESIS;

	/**
	 * The cached value of the '{@link #getViewpoint() <em>Viewpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViewpoint()
	 * @generated
	 * @ordered
	 */
	protected Viewpoint viewpoint = VIEWPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SCORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal score = SCORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected static final String QUOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuote() <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuote()
	 * @generated
	 * @ordered
	 */
	protected String quote = QUOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The default value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected static final Integer VOTERS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVoters() <em>Voters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoters()
	 * @generated
	 * @ordered
	 */
	protected Integer voters = VOTERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal SPREAD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpread() <em>Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpread()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal spread = SPREAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmotionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CjmPackage.Literals.EMOTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Persona getPersona() {
		if (persona != null && persona.eIsProxy()) {
			InternalEObject oldPersona = (InternalEObject)persona;
			persona = (Persona)eResolveProxy(oldPersona);
			if (persona != oldPersona) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CjmPackage.EMOTION__PERSONA, oldPersona, persona));
			}
		}
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Persona basicGetPersona() {
		return persona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersona(Persona newPersona) {
		Persona oldPersona = persona;
		persona = newPersona;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__PERSONA, oldPersona, persona));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Viewpoint getViewpoint() {
		return viewpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViewpoint(Viewpoint newViewpoint) {
		Viewpoint oldViewpoint = viewpoint;
		viewpoint = newViewpoint == null ? VIEWPOINT_EDEFAULT : newViewpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__VIEWPOINT, oldViewpoint, viewpoint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(BigDecimal newScore) {
		BigDecimal oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuote() {
		return quote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuote(String newQuote) {
		String oldQuote = quote;
		quote = newQuote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__QUOTE, oldQuote, quote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, CjmPackage.EMOTION__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getVoters() {
		return voters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoters(Integer newVoters) {
		Integer oldVoters = voters;
		voters = newVoters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__VOTERS, oldVoters, voters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getSpread() {
		return spread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpread(BigDecimal newSpread) {
		BigDecimal oldSpread = spread;
		spread = newSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CjmPackage.EMOTION__SPREAD, oldSpread, spread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CjmPackage.EMOTION__PERSONA:
				if (resolve) return getPersona();
				return basicGetPersona();
			case CjmPackage.EMOTION__VIEWPOINT:
				return getViewpoint();
			case CjmPackage.EMOTION__SCORE:
				return getScore();
			case CjmPackage.EMOTION__QUOTE:
				return getQuote();
			case CjmPackage.EMOTION__EVIDENCE:
				return getEvidence();
			case CjmPackage.EMOTION__VOTERS:
				return getVoters();
			case CjmPackage.EMOTION__SPREAD:
				return getSpread();
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
			case CjmPackage.EMOTION__PERSONA:
				setPersona((Persona)newValue);
				return;
			case CjmPackage.EMOTION__VIEWPOINT:
				setViewpoint((Viewpoint)newValue);
				return;
			case CjmPackage.EMOTION__SCORE:
				setScore((BigDecimal)newValue);
				return;
			case CjmPackage.EMOTION__QUOTE:
				setQuote((String)newValue);
				return;
			case CjmPackage.EMOTION__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case CjmPackage.EMOTION__VOTERS:
				setVoters((Integer)newValue);
				return;
			case CjmPackage.EMOTION__SPREAD:
				setSpread((BigDecimal)newValue);
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
			case CjmPackage.EMOTION__PERSONA:
				setPersona((Persona)null);
				return;
			case CjmPackage.EMOTION__VIEWPOINT:
				setViewpoint(VIEWPOINT_EDEFAULT);
				return;
			case CjmPackage.EMOTION__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case CjmPackage.EMOTION__QUOTE:
				setQuote(QUOTE_EDEFAULT);
				return;
			case CjmPackage.EMOTION__EVIDENCE:
				getEvidence().clear();
				return;
			case CjmPackage.EMOTION__VOTERS:
				setVoters(VOTERS_EDEFAULT);
				return;
			case CjmPackage.EMOTION__SPREAD:
				setSpread(SPREAD_EDEFAULT);
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
			case CjmPackage.EMOTION__PERSONA:
				return persona != null;
			case CjmPackage.EMOTION__VIEWPOINT:
				return viewpoint != VIEWPOINT_EDEFAULT;
			case CjmPackage.EMOTION__SCORE:
				return SCORE_EDEFAULT == null ? score != null : !SCORE_EDEFAULT.equals(score);
			case CjmPackage.EMOTION__QUOTE:
				return QUOTE_EDEFAULT == null ? quote != null : !QUOTE_EDEFAULT.equals(quote);
			case CjmPackage.EMOTION__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case CjmPackage.EMOTION__VOTERS:
				return VOTERS_EDEFAULT == null ? voters != null : !VOTERS_EDEFAULT.equals(voters);
			case CjmPackage.EMOTION__SPREAD:
				return SPREAD_EDEFAULT == null ? spread != null : !SPREAD_EDEFAULT.equals(spread);
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
		result.append(" (viewpoint: ");
		result.append(viewpoint);
		result.append(", score: ");
		result.append(score);
		result.append(", quote: ");
		result.append(quote);
		result.append(", voters: ");
		result.append(voters);
		result.append(", spread: ");
		result.append(spread);
		result.append(')');
		return result.toString();
	}

} //EmotionImpl
